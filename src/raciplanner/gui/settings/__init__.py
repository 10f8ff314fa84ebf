"""Settings of the person who uses the program, and help."""
