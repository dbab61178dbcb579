package pep.benchmarks.events;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service that only tells and hears of parcels. */
@SpringBootApplication
class ParcelsApplication {}
