"""The matrix on screen: activities × roles, edited like a spreadsheet."""
