"""The client Q&A pack: the questions as a workbook and as a document that a client fills in."""
