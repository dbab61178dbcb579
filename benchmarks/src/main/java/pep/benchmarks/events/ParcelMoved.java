package pep.benchmarks.events;

import pep.platform.events.EventType;

/** A fact. */
@EventType("parcel.moved.v1")
record ParcelMoved(String parcelId, String note) {}
