"""Decks for clients: the outline, where its numbers come from, and the files made of it."""
