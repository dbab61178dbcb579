"""What the figures must be, worked out from the files alone: integers and fractions, no floats for money."""
