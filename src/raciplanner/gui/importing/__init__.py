"""Import of foreign files: proposals, preview, problems."""
