// A button on another site, and the pre-check in a frame of its own.
const words = WORDS;
