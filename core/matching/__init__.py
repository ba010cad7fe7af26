"""Matches what a client wants made, in the client's words, to the job routes of a catalogue."""
