"""The window: views over a document.  Views hold no plan state."""
