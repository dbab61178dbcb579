package pep.benchmarks.events;

import pep.platform.events.EventType;

/** A state. */
@EventType("parcel.changed.v1")
record ParcelChanged(String parcelId, String note) {}
