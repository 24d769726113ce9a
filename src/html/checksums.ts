/** Checksums of the page's own script and style, for its content security policy; a test tells when one is out of date. */
export const SCRIPT_SUM = "sha256-w3EcRwRNdhmixYkilMF41iLA8etZb8QhJSz/JkuKT8k=";
export const STYLE_SUM = "sha256-rDS0dLBwSutpNl5ODHumFixzZklYlxnf+TzTYIya0cY=";
