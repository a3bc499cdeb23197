/** Below it programs ask, and prove who they are by a token: no cookie opens anything there. */
export const API_ADDRESS = /^\/api\//;

export const EVENTS_PATH = "/api/v1/events";
export const DOCUMENT_PATH = "/api/v1/openapi.json";
