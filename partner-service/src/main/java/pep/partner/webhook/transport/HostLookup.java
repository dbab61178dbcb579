package pep.partner.webhook.transport;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a host; the system's own resolver outside of tests. */
public interface HostLookup {

  InetAddress[] addresses(String host) throws UnknownHostException;
}
