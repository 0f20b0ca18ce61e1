// What an actor is, and how a text may name one.

export type ActorType = "country" | "person" | "organisation" | "place" | "bloc";
export type MentionKind = "name" | "alias" | "metonym" | "demonym" | "role" | "lastname";
