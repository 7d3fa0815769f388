package org.entente.codebook.plover;

import org.entente.model.EventType;

/**
 * What decides between two types that lie close to each other.
 *
 * @param border in words of our own
 */
public record Neighbours(EventType one, EventType other, String border) {}
