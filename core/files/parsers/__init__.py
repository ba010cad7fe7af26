"""One module per kind of file; each `parse` writes what it finds into an outline."""
