"""What the room sees: large pages on the second screen, or on this one."""
