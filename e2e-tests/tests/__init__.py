"""What tries the platform must see what is wrong with it."""
