"""A simulated caller: a firm with a truth, a manner of speaking, and a record of what was said."""
