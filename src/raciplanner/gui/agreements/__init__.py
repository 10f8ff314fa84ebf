"""What was agreed beside the matrix."""
