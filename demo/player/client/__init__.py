"""Speaks to the platform as any other client would: over HTTP, through the gateway."""
