"""The website: the chat page and the JSON API, the only process that the public reaches."""
