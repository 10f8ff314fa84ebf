"""The goals as an outline: the twin of the map for the keyboard and for screen readers."""
