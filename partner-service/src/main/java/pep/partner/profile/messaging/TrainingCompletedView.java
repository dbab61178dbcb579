package pep.partner.profile.messaging;

import java.time.Instant;

/** The part of {@code training.completed.v1} that this service reads. */
record TrainingCompletedView(String partnerId, String certification, Instant completedAt) {}
