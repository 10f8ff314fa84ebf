"""What a plan says about itself: properties, letters, people; details of one activity."""
