package pep.partner.notice;

import pep.platform.events.EventType;

/**
 * One person has a notice. What it says is read by that person alone.
 *
 * @param kind as in the list of notices
 */
@EventType("notice.told.v1")
public record NoticeTold(String noticeId, String userId, String kind) {}
