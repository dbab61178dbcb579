package pep.sample.thing;

import pep.platform.events.EventType;

@EventType("thing.buried.v1")
public record ThingBuried(String thingId) {}
