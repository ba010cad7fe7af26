# What keeps a file from leaving: where it stands in decks and documents.

export-at-slide = slide { $slide }
export-at-title = slide { $slide }, title
export-at-bullet = slide { $slide }, bullet { $paragraph }
export-at-table = slide { $slide }, table
export-at-notes = slide { $slide }, notes, paragraph { $paragraph }
export-at-chart = slide { $slide }, chart
export-at-template = the template ({ $part })
export-at-document = the paragraph “{ $text }”
export-at-document-table = the table, “{ $text }”
