package nl.samenspraak.people;

/** An event that tells of a change in what all strategies share; every open page that follows its kind asks again. */
public interface HouseActivity {}
