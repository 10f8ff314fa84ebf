"""Sentences: findings, edits and errors in the language of the reader."""
