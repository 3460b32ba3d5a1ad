package nl.samenspraak.belonging;

import nl.samenspraak.people.Refusal;

/** Somebody else of the kernteam decided on this request, or it was taken back. */
public class RequestDecided extends Refusal {}
