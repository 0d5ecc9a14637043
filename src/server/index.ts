/**
 * The local server: carries the built page and the project to the browser on this machine.
 *
 * Lives here: the HTTP server, its headers and its address; fetching of web pages for the page, which never does so
 * itself.
 * May not: extract, or be needed by the page, which any static web server can carry.
 * Start reading at `server.ts`.
 */
export { serve, type Serving } from './server.ts';
