"""The view of the figures: pictures with their tables."""
