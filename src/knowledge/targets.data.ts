import type { PhysicalTarget } from "../model/index.js";

/** Head nouns and compounds for things that are attacked or damaged, by kind, in the singular. Compiled by hand. */
export const TARGETS: Readonly<Record<PhysicalTarget["kind"], string>> = {
  military:
    "base;military base;barracks;garrison;outpost;military post;army post;post;checkpoint;roadblock;bunker;trench;fort;fortress;headquarters;command post;command center;command centre;position;military position;depot;ammunition depot;arms depot;arsenal;weapons depot;munitions depot;air base;airbase;airfield;naval base;camp;military camp;training camp;encampment;radar;radar station;air defence system;air defense system;tank;armoured vehicle;armored vehicle;warship;warplane;launcher;rocket launcher;missile launcher;military installation;installation;facility;military facility;military vehicle;patrol boat;fighter jet;submarine;hideout;stronghold;tunnel;command bunker;military airport;barrack",
  civilian:
    "town;village;settlement;neighborhood;neighbourhood;district;camp;refugee camp;displacement camp;farm;field;crop;cemetery;park;playground;beach;well;funeral;wedding;crowd;square;property;cattle;livestock;coffee plantation;ranch;hacienda;estate;civilian area;street",
  infrastructure:
    "bridge;road;railway;railroad;rail line;track;power plant;power station;nuclear plant;nuclear power plant;substation;power substation;electric substation;electricity substation;power line;power lines;pylon;electric pylon;electricity pylon;tower;power tower;electric tower;transmission tower;high-tension tower;transformer;grid;power grid;energy infrastructure;energy facility;dam;reservoir;water plant;pumping station;pipeline;oil pipeline;gas pipeline;refinery;oil refinery;oil depot;fuel depot;oil well;oil field;oil facility;gas field;storage tank;fuel tank;port;harbour;harbor;dock;airport;runway;terminal;railway station;train station;bus station;station;subway;metro;telephone exchange;antenna;cable;infrastructure;installation;electric power substation;hydroelectric plant;water tank;grain silo;silo;granary;toll booth;telecommunications tower",
  government:
    "government building;ministry;ministry building;parliament;parliament building;presidential palace;palace;city hall;town hall;mayor's office;municipal building;courthouse;court;court building;prison;jail;police station;police post;police headquarters;police outpost;government office;state building;customs house;legislative palace;legislative assembly;national palace;government house;capitol;headquarters building;tax office;polling station;presidential farm;voting center;intelligence headquarters;police vehicle;police car;police van;police jeep",
  diplomatic:
    "embassy;consulate;diplomatic mission;mission;ambassador's residence;embassy building;diplomatic compound;UN compound;UN base",
  religious:
    "church;mosque;temple;synagogue;cathedral;monastery;shrine;dargah;madrasa;madrassa;convent;chapel;seminary;gurdwara;pagoda;tomb;basilica;idol;bishopric",
  medical:
    "hospital;clinic;health center;health centre;medical center;medical centre;ambulance;field hospital;maternity hospital;maternity ward;infirmary;blood bank;pharmacy;medical facility",
  school:
    "school;university;college;kindergarten;nursery;campus;classroom;dormitory;library;girls' school;academy;institute;seminary",
  vehicle:
    "bus;car;truck;van;vehicle;train;convoy;lorry;taxi;motorcycle;motorbike;bicycle;jeep;minibus;pickup;pickup truck;pick-up;boat;ship;vessel;tanker;oil tanker;fuel tanker;fishing boat;ferry;cargo ship;freighter;plane;airliner;aircraft;airplane;helicopter;passenger plane;wagon;coach;carriage;bogie;locomotive;motorcade;caravan;tractor;ambulance;trailer;tank truck;trolley;rickshaw;autorickshaw;scooter;public bus;school bus;automobile;station wagon;limousine;barge;cargo plane;train car",
  media:
    "newspaper office;newspaper;television station;TV station;radio station;broadcaster;TV tower;television tower;transmitter;press building;newsroom;printing press;radio transmitter;news agency office;newspaper building",
  commercial:
    "market;marketplace;shop;store;bank;hotel;restaurant;cafe;café;bar;nightclub;mall;shopping mall;shopping center;shopping centre;supermarket;office;office building;factory;plant;mill;warehouse;bakery;gas station;petrol station;petrol pump;filling station;mine;workshop;business;company;office block;branch;bank branch;stall;kiosk;showroom;cinema;theater;theatre;casino;pub;garage;storehouse;distillery;oil company;plantation;department store;ice cream parlor;discotheque;beauty salon;livestock market;trade center;trading house;pharmacy store",
  residential:
    "house;home;residence;apartment;apartment building;apartment block;flat;building;residential building;residential area;tower block;block of flats;hut;shack;villa;compound;dwelling;tent;shelter;hostel;bungalow;mansion;barn;high-rise;residential block;housing complex;housing colony;slum;private home;farmhouse;orphanage;condominium",
  other:
    "monument;statue;stadium;museum;gallery;wall;fence;gate;door;window;roof;flag;effigy;wreckage;crater;cafeteria;laboratory;archive;cultural center;headquarters;offices;premises;structure;facilities;complex;tower;target;equipment;machinery;document;grave;bridgehead",
};
