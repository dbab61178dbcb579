"""The story in which each part of the platform is killed while it works, and nothing is lost or doubled."""
