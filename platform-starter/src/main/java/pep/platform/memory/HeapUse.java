package pep.platform.memory;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * What the process has taken at an instant.
 *
 * @param committed bytes of heap that it holds, used or not
 * @param cpu processor time that it has used since it began
 * @param running since when it runs
 */
record HeapUse(long committed, Duration cpu, Duration running) {

  /** Of this process, now. */
  static HeapUse now() {
    var system =
        ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
    return new HeapUse(
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted(),
        Duration.ofNanos(system.getProcessCpuTime()),
        Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime()));
  }

  /** The processors that it kept busy on the average since an earlier instant. */
  double processorsSince(HeapUse earlier) {
    Duration passed = running.minus(earlier.running);
    return passed.isPositive() ? (double) cpu.minus(earlier.cpu).toNanos() / passed.toNanos() : 1;
  }
}
