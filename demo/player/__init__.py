"""Plays the main job as two vendors and their partners would, and checks every figure."""
