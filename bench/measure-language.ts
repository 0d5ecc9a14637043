/**
 * Measures the language engine beside wink-nlp and compromise.
 * Run: npm run measure:language -- --data FOLDER, where FOLDER holds training/treebanks and eval/ner
 * (or set DRAMATIS_DATA). With --alone it measures one language in a process that loads nothing else.
 */
void (process.argv[2] === '--alone' ? import('./language/alone.ts') : import('./language/measure.ts'));
