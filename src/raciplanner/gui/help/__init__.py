"""Help beside the work: topics, the pane that shows them, and what each area is."""
