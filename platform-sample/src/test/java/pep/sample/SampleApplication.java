package pep.sample;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The smallest service: what the starter promises is tested on it. */
@SpringBootApplication
public class SampleApplication {}
