/** A page with nothing on it but the language worker, for `language.test.ts`. */
import { startLanguageClient } from '../../../src/explorer/workers/languageClient.ts';

declare global {
  interface Window {
    startLanguageClient?: typeof startLanguageClient;
  }
}

window.startLanguageClient = startLanguageClient;
