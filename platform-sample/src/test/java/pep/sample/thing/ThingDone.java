package pep.sample.thing;

import pep.platform.events.EventType;

@EventType("thing.done.v1")
public record ThingDone(String thingId, int count) {}
