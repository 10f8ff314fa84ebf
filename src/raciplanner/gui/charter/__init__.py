"""Export of the charter and of the matrix."""
