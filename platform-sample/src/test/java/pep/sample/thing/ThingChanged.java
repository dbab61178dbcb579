package pep.sample.thing;

import pep.platform.events.EventType;

@EventType("thing.changed.v1")
public record ThingChanged(String thingId, String name, int count) {}
