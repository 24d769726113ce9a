import type { Weapon } from "../model/index.js";

/** Weapons and weapon systems by kind, in the singular; phrases of several words are separated by ";". Compiled by hand. */
export const WEAPONS: Readonly<Record<Weapon["kind"], string>> = {
  artillery:
    "artillery;howitzer;cannon;field gun;artillery shell;shell;artillery piece;artillery fire;heavy artillery;heavy weapon;heavy weaponry;tank shell;tank round;self-propelled gun;M777;Caesar;PzH 2000;Krab;D-30;phosphorus shell;white phosphorus",
  mortar: "mortar;mortar shell;mortar round;mortar bomb;mortar fire;81-mm mortar",
  rocket:
    "rocket;rocket launcher;rocket-propelled grenade;rocket propelled grenade;RPG;RPG-7;Katyusha;Grad;Grad rocket;Grad missile;multiple rocket launcher;multiple-launch rocket system;HIMARS;Uragan;Smerch;Qassam;Qassam rocket;Katyusha rocket;Fajr;bazooka;anti-tank rocket;Uragan rocket;Smerch rocket;Tornado;rocket fire;law rocket;Chinese rocket",
  missile:
    "missile;ballistic missile;cruise missile;guided missile;anti-tank missile;surface-to-air missile;hypersonic missile;Scud;Scud missile;Iskander;Iskander missile;Kalibr;Kinzhal;Patriot;Storm Shadow;ATACMS;Tomahawk;S-300;S-400;Tochka-U;Kh-101;Kh-22;Hellfire;Hellfire missile;Javelin;Stinger;Sam-7;Kornet;Kornet missile;Exocet;Hwasong;Oreshnik;intercontinental ballistic missile;ICBM;interceptor",
  aircraft:
    "warplane;fighter jet;jet;jet fighter;combat aircraft;aircraft;attack helicopter;helicopter;helicopter gunship;gunship;bomber;fighter plane;military plane;F-16;F-15;F-35;A-10;Su-24;Su-25;Su-27;Su-30;Su-34;Su-35;MiG-29;MiG;Sukhoi;Apache;Black Hawk;Ka-52;Mi-8;Mi-24;Mi-35;B-52;Antonov;Mirage;Rafale;A-37;UH-1",
  drone:
    "drone;unmanned aerial vehicle;UAV;attack drone;suicide drone;explosive drone;kamikaze drone;armed drone;combat drone;quadcopter;loitering munition;Shahed;Shahed drone;Bayraktar;Bayraktar TB2;TB2;Reaper;Predator;Lancet;Geran;FPV drone;naval drone;sea drone",
  bomb: "bomb;explosive;explosive device;explosive charge;improvised explosive device;IED;car bomb;truck bomb;car-bomb;vehicle bomb;roadside bomb;suicide vest;suicide belt;explosive vest;explosive belt;grenade;hand grenade;fragmentation grenade;stun grenade;grenade launcher;dynamite;dynamite charge;dynamite stick;stick of dynamite;TNT;C-4;plastic explosive;Semtex;parcel bomb;letter bomb;package bomb;pipe bomb;time bomb;nail bomb;barrel bomb;cluster bomb;cluster munition;glide bomb;guided bomb;aerial bomb;cluster ammunition;munition;bunker buster;bunker-buster bomb;homemade bomb;crude bomb;country bomb;incendiary bomb;fire bomb;firebomb;petrol bomb;gasoline bomb;Molotov cocktail;molotov bomb;gelignite;ammonium nitrate;detonator;explosive belt;vehicle-borne improvised explosive device;VBIED;motorcycle bomb;booby trap;booby-trapped car;satchel charge;bomb vest;explosives-laden vehicle;car loaded with explosives;truck loaded with explosives;contact bomb",
  mine: "mine;landmine;land mine;anti-personnel mine;antipersonnel mine;anti-tank mine;antitank mine;sea mine;naval mine;claymore;claymore mine;foot-breaker mine;minefield",
  firearm:
    "gun;rifle;assault rifle;automatic rifle;sniper rifle;machine gun;machinegun;machine-gun;submachine gun;submachinegun;heavy machine gun;pistol;revolver;handgun;shotgun;firearm;Kalashnikov;Kalashnikov rifle;AK-47;AKM;M-16;M-60;M-60 machine gun;R-15 rifle;R-15;Galil;Galil rifle;Uzi;Ingram;carbine;bullet;live ammunition;live bullet;live round;rubber bullet;rubber-coated bullet;small arm;light weapon;automatic weapon;semi-automatic rifle;gunfire;automatic gunfire;small-arms fire;sniper fire;9-mm pistol;9-mm weapon;musket;airgun;pellet gun;machinegun fire;gunshot;weapon;small-caliber weapon",
  vehicle:
    "tank;armoured vehicle;armored vehicle;armoured personnel carrier;armored personnel carrier;APC;infantry fighting vehicle;Humvee;T-72;T-90;T-64;Leopard;Abrams;Bradley;Merkava;warship;destroyer;frigate;submarine;gunboat;patrol boat;aircraft carrier;bulldozer",
  chemical:
    "chemical weapon;nerve agent;sarin;chlorine;chlorine gas;mustard gas;Novichok;poison gas;tear gas;teargas;tear-gas;tear gas shell;tear gas canister;teargas shell;pepper spray;VX;toxic gas;poison;acid;chloropicrin",
  fire: "flamethrower;kerosene;gasoline;petrol;incendiary device;burning tyre;burning tire;incendiary",
  blade:
    "knife;machete;sword;axe;dagger;bayonet;spear;arrow;cleaver;panga;sickle;trishul;razor;hatchet;billhook;sharp weapon;sharp-edged weapon;sharp object;screwdriver;poisoned arrow;bow and arrow",
  other:
    "water cannon;baton;lathi;stick;club;stone;rock;brick;truncheon;iron rod;hammer;whip;slingshot;taser;stave;iron bar;laser;nuclear weapon;nuclear bomb;nuclear warhead;warhead;ammunition;weaponry;arms",
};
