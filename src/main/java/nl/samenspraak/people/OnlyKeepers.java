package nl.samenspraak.people;

/** Organisations are looked after by kernteams and by who may start strategies. */
public class OnlyKeepers extends Refusal {}
