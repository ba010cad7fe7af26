"""The evidence pack: everything on record of an opportunity, as one file that shows any later change."""
