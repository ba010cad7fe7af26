"""Measurements of what Trowel guesses, on labelled sets."""
