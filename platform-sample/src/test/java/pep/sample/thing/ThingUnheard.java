package pep.sample.thing;

import pep.platform.events.EventType;

@EventType("thing.unheard.v1")
public record ThingUnheard(String thingId) {}
