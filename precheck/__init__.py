"""Backbone Pre-check: a reasoned pre-check for Taiwan's backbone enterprise programme."""
