"""What a plan says when it is read carefully: rules, findings and figures, without sentences."""
