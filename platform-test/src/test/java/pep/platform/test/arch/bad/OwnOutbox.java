package pep.platform.test.arch.bad;

import pep.platform.outbox.OutboxRelay;

/** Publishes in a way of its own. */
class OwnOutbox {

  void tell(OutboxRelay relay) {
    relay.wake("things");
  }
}
